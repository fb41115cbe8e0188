int main(int argc, char **argv)
{
    int c;
    while ((c = getopt(argc, argv, "hv:o:")) != -1)
        switch (c) {
        case 'h': usage(); break;
        case ':': die("option without a value"); break;
        default: warnx("unknown option");
        }
    c = getopt_long(argc, argv, "+ac:", options, NULL);
}
