std::ostream& operator<<(std::ostream& out, const Key& key);
friend std::istream& operator>>(std::istream& in, Key& key);
void f() { std::cin >> name; std::cout << name; log("a name was read"); }
