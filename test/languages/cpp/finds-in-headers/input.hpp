#pragma once
template <class T> struct Box { void put(T t) { if (full) throw Full("box is full"); } };
inline void shout(const std::string& s) { std::cerr << "shout: " << s; }
