desc "Open all doors"
task :open do
  open
end
