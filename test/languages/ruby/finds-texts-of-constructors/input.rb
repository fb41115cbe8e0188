module Gate
  class Denied < StandardError
    def initialize(user, message = "entry is denied")
      super("#{message}: #{user}")
    end
  end
end
