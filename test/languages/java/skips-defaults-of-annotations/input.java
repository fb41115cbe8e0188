@interface Example {
  String value() default "a plain default";
  String more() default "";
  int limit() default 3;
  Class<? extends Check> by() default Check.class;
}
class Other { void run() { log.info("behind it"); } }
