def open
  return render json: { error: "no such door" }, status: 404 unless door
  render :json => { :message => "door is shut" }, :status => :conflict
  render plain: "door is locked", status: 423
  render(json: { "error" => "door is broken" })
end
