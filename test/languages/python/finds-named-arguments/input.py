module.fail_json(msg="cannot reach %s" % host, changed=False)
log.msg(format="received %(count)d packets", count=3)
log.error("access_denied", reason="wrong password given", user="some name")
raise Denied(detail="named detail")
