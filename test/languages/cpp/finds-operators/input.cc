std::ostream& operator<<(std::ostream& out, const Door& door) { return out << "Door of " << door.name; }
bool Door::operator()(int n) const { log("door called"); return true; }
Door& Door::operator=(const Door& other) { log("door copied"); return *this; }
