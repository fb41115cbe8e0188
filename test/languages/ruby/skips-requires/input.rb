require "open3"
require_relative "../lib/gate keeper"
autoload :Gate, "lib/gate keeper"
