# The version goes to stdout, whatever stands behind it.
$ bridge -V | cut -d, -f1,2
bridge utility, 6.15.0
$ bridge --Ver foo | cut -d, -f1,2
bridge utility, 6.15.0
$ bridge -4 -V | cut -d, -f1,2
bridge utility, 6.15.0
