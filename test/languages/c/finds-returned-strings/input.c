const char *reason(int code)
{
    if (code == 0)
        return "success";
    return code > 0 ? "remote failure" : ("local failure");
}
