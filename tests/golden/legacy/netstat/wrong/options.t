$ netstat -y
! netstat: invalid option -- 'y'
! Usage: …
? 3
$ netstat -c1
! netstat: invalid option -- '1'
! Usage: …
? 3
$ netstat -e3
! netstat: invalid option -- '3'
! Usage: …
? 3
$ netstat -I
! netstat: invalid option -- 'I'
! Usage: …
? 3
$ netstat -ty
! netstat: invalid option -- 'y'
! Usage: …
? 3
$ netstat -yV
! netstat: invalid option -- 'y'
! Usage: …
? 3
$ netstat -Vy
net-tools 2.10
Fred Baumgarten, Alan Cox, Bernd Eckenfels, Phil Blundell, Tuan Hoang, Brian Micek and others
+NEW_ADDRT +RTF_IRTT +RTF_REJECT +FW_MASQUERADE +I18N +SELINUX
AF: (inet) +UNIX +INET +INET6 +IPX +AX25 +NETROM +X25 +ATALK +ECONET +ROSE -BLUETOOTH
HW:  +ETHER +ARC +SLIP +PPP +TUNNEL -TR +AX25 +NETROM +X25 +FR +ROSE +ASH +SIT +FDDI +HIPPI +HDLC/LAPB +EUI64·
$ netstat -?
! Usage: …
? 3
$ netstat -tn?
! Usage: …
? 3
$ netstat --bogus
! netstat: unrecognized option '--bogus'
! Usage: …
? 3
$ netstat --tcp=1
! netstat: option '--tcp' doesn't allow an argument
! Usage: …
? 3
$ netstat --econet
! netstat: unrecognized option '--econet'
! Usage: …
? 3
$ netstat --ash
! netstat: unrecognized option '--ash'
! Usage: …
? 3
$ netstat --ec
! netstat: unrecognized option '--ec'
! Usage: …
? 3
$ netstat -k
! netstat: invalid option -- 'k'
! Usage: …
? 3
