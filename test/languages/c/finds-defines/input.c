#define MSG_DENIED "access denied for %s"
#define MSG_LONG "a message over " \
                 "two lines"
#define LIMIT 10
#define GREETING() "hello"
