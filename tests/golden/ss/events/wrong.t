#! mask after TCP:
#! mask after closed
# Tables without events.
$ ss -xE
? 255
$ ss -wE
? 255
$ ss -SE
? 255
$ ss -dE
? 255
$ ss -0E
? 255
$ ss -ME
? 255
$ ss --vsock -E
? 255
$ ss --tipc -E
? 255
$ ss -f netlink -E
? 255
$ ss -f unix -E
? 255
$ ss -f link -E
? 255
$ ss -E sport
! ss: bison bellows (while parsing filter): "syntax error!" Sorry.
! Usage: …
? 255
$ ss --event -xE
? 255
$ ss --events=1
! ss: option '--events' doesn't allow an argument
! Usage: …
? 255
$ ss -A raw -E
? 255
$ ss -A none -E
! ss: "none" is illegal socket table id
! Usage: …
? 255
$ ss -E -f xdp
? 255
$ ss -E -s -x
Total: 0
TCP:N (estab 0, closedN, orphaned 0, timewait 0)
␤
Transport Total     IP        IPv6
RAW	  0         0         0       ·
UDP	  0         0         0       ·
TCP	  0         0         0       ·
INET	  0         0         0       ·
FRAG	  0         0         0       ·
␤
? 255
