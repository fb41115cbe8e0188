#define QUOTE '"'
#define NAME_OF(x) #x
#define PASTE(a, b) a ## b
#define LIMIT 3 /* "three" */
#define STEP 4 // "four"
#define EMPTY
#define EACH(list, it) \
    for (it = list; /* "to the end" */ \
         it; it = it->next)
#define GREETING "hello there"
