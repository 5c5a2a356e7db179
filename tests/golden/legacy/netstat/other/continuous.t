$ timeout 2.5 netstat -tnc | grep -c Active
$ timeout 1.5 netstat -gc | grep -c Group
$ timeout 1.5 netstat -ic | grep -c Kernel
$ timeout 1.5 netstat -xcl | grep -c Active
$ timeout 2.5 netstat -t --continuous | grep -c Active
