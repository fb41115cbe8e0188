void f() { d_query->prepare("SELECT name FROM keys WHERE id = ?"); throw Failure("query failed"); }
