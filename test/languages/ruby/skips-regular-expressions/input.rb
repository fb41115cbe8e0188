text.gsub("no door", "").sub("old key", "key").split(" and ").scan("a b")
text =~ /door is #{state}/
