extern void report(const char *text, ...) __attribute__((format(printf, 1, 2)));
typedef void (*speaker)(const char *);
static int (*handlers[3])(const char *text, int size);
struct entry { const char *name; unsigned quoted : 1; char quote[sizeof('"')]; };
enum quote { SINGLE = '\'', DOUBLE = '"', NONE = 'n' };
union value { char *text; long number; };
speaker find_speaker(int kind) { return kind ? 0 : fail("no speaker"); }
