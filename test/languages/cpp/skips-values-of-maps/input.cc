void f() { names.emplace("a first name", 3); names.try_emplace("a second name", 4); }
