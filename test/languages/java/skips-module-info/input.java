/** "Quoted" in a comment. */
open module com.example.app {
  requires java.base;
  exports com.example.api;
  uses com.example.Plugin;
}
