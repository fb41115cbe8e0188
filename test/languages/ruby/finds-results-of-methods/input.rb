class Denied < StandardError
  def message
    "no entry here"
  end

  def reason
    if @late
      "came too late"
    else
      "came too early"
    end
  rescue KeyError
    "reason is unknown"
  end

  def short = "no entry"

  def self.title
    @shut ? "gate is shut" : "gate is open"
  end
end
