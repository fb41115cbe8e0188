// sigma-extract: ignore written by every health check
#define BUSY "busy, try again"
#define LATE "answer came too late" /* sigma-extract: alert */
static const char *const errors[] = {
  "unknown badge",
  "badge replayed", /* sigma-extract: alert high: a copied badge */
  "clock went backwards",
};
void judge(int code) {
  syslog(LOG_ERR, "door %d open", code); // sigma-extract: ignore
  /* sigma-extract: alert critical
     and nothing else here counts */
  log_event(LOG_ERR,
            "reader %d speaks no protocol",
            code);
  log_event(LOG_ERR, // sigma-extract: ignore
            "reader %d restarted",
            code);
  if (code) { // sigma-extract: ignore
    die("the block is not its head");
  }
  log_event(LOG_ERR, "see sigma-extract: ignore"); // about sigma-extract: ignore
  log_event(LOG_ERR, "nobody knows that word"); // sigma-extract: mute
}
void tell(int code) {
  const char *why = "card torn";
  if (code == 1) why = "card wet"; // sigma-extract: alert
  syslog(LOG_ERR, "%s", why); // sigma-extract: ignore
}
void lock(int code) {
  if (open_door("north", code) != 0)
    log_event(LOG_ERR, "north door jammed"); // sigma-extract: alert
  /* sigma-extract: alert */
  if (open_door("south", code) != 0)
    log_event(LOG_ERR, "south door jammed");
  log_event(LOG_ERR, (char *)why, "east door jammed", strcmp(name, "east door")); // sigma-extract: alert
}
