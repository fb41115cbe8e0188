#include <stdio.h>

int save(const char *path, int limit)
{
	FILE *out = fopen(path, "w");
	FILE *journal = fopen(path, "a");
	FILE *log = open_log(path);
	if (out == NULL) {
		fprintf(stderr, "cannot save to %s\n", path);
		return -1;
	}
	fprintf(out, "limit of guests %d\n", limit);
	if (limit == 0)
		fputs("gate is shut\n", out);
	own_write(out, "end of it\n");
	log_printf(out, "saved to %s", path);
	fprintf(journal, "saved with %d\n", limit);
	fprintf(log, "logged with %d\n", limit);
	out = stderr;
	fprintf(out, "told with %d\n", limit);
	limit = open(path, 0);
	own_printf("cannot use %d\n", limit);
	fprintf(stderr, "returned %d in the end\n", limit);
	return 0;
}

void show(FILE *out)
{
	fprintf(out, "shown to somebody\n");
}
