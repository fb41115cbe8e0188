response.set_header("X-Gate", "north")
request.get_header("X Gate")
