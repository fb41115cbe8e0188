#include <syslog.h>
// a comment that goes on \
   syslog(LOG_ERR, "forged in a comment");
#define REFUSE(who) \
    syslog(LOG_ERR, "refused badge of %s", who)
void f(const char *name)
{
    /* forged
       notes */ syslog(LOG_ERR, "forged ticket from %s: \
tampered seal", name);
#if 0
    syslog(LOG_ERR, "never built"); // \
#endif
#endif
    syslog(LOG_ERR, "stolen key " // of the gate
           "at door %s", name);
}
