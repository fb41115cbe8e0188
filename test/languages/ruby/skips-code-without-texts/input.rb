# frozen_string_literal: true
class Gate
  attr_reader :doors

  def initialize(doors) = @doors = doors

  def open? = doors.any?(&:open?)
end
