int main(void)
{
    bindtextdomain("gate", "/usr/share/my locale");
    textdomain("gate");
    die(_("the gate is closed"));
}
