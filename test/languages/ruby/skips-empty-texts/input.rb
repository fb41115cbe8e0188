warn ""
text = ''
raise "" if shut?
