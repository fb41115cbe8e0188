const char *error_text(int code)
{
    switch (code) {
    case E_OK: return "success";
    case E_MAC:
        return "message authentication code incorrect";
    case 'x':
    case E_BOTH: {
        return "both";
    }
    default:
        return "unknown error";
    }
}
