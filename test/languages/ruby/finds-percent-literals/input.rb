logger.warn(%q(door "north" is 'open'))
logger.warn %Q[key #{key} is worn]
logger.warn %{gate {one} is slow}
logger.warn %|gate is (almost) shut|
