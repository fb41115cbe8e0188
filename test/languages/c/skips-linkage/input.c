#ifdef __cplusplus
extern "C" {
#endif
extern "C" int run(void);
void f(void) { die("inside"); }
#ifdef __cplusplus
}
#endif
