open :north, :"south side", %i[east west]
