def open(user)
  logger.error(<<~TEXT)
    door is forced
      by #{user}
  TEXT
  raise Denied, <<-TEXT.strip unless known?(user)
    no entry for #{user} today
    TEXT
end
