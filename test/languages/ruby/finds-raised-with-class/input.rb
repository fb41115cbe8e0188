module Gate
  class Door
    def open!(user)
      raise Denied, "no entry for #{user.name}"
    end
  end
end
