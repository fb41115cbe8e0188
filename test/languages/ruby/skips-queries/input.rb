Door.where("shut = ? and lost = ?", true, false).order("name desc")
Door.joins("left join keys on keys.door = doors.id")
connection.execute("vacuum the doors")
