class GateError < StandardError
  def initialize(message = "gate is jammed")
    super
  end
end
