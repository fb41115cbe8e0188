fun tell() {
  log.error("tab\tline\nquote\"end\\ \u00e9 \' \$name")
  log.error("caf\u00E9 shut")
}
