void f() { put(t_f("created door: {1}")(name)); }
