case side
when "north side", "south side" then open
when /east side/ then shut
end
