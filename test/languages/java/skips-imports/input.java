package a.b.c;
import static java.util.List.*;
class Example {}
