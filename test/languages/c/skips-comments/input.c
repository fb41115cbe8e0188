/* "in a block comment" */
// "in a line comment"
// continued \
   "still comment"
void f(void) { /* don't
   "over lines" */ die("the only one"); }
