def check
  errors.add(:base, "Door has no key")
  errors.add(:name, :taken, message: "is used by another door")
  errors[:side] << "is not a side"
  self.errors.add :key, "must be cut again" if worn?
end
