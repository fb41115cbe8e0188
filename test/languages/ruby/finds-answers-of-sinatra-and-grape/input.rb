halt 403, "no entry here"
halt 401, { error: "key is missing" }.to_json
error!("door is locked", 423)
error!({ error: "door is gone", code: 7 }, 410)
