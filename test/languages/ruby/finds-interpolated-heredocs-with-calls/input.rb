raise Broken, <<~TEXT
  door #{doors.map { |one| one["name"] }.join(" and ")} is broken
  #{reason}
TEXT
