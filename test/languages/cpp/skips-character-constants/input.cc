void f() { if (c == '"') log("a quote was read"); std::cout << '"' << name << '"'; }
