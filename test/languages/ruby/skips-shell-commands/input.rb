`ls the door`
%x(ls the key)
system("open the door")
Open3.capture3("shut the door")
