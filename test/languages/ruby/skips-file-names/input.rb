File.join("etc", "gate keeper")
File.read("gate keeper.txt")
Rails.root.join("the doors")
