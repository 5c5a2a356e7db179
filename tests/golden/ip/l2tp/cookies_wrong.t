#! needs qemu
# Cookies have 8 or 16 hexadecimal digits.
$ ip l2tp add tunnel cookie x
! Error: argument "x" is wrong: cookie must be either 8 or 16 hex digits
! ␤
? 255
$ ip l2tp add tunnel cookie ""
! Error: argument "" is wrong: cookie must be either 8 or 16 hex digits
! ␤
? 255
$ ip l2tp add tunnel cookie 123456789
! Error: argument "123456789" is wrong: cookie must be either 8 or 16 hex digits
! ␤
? 255
$ ip l2tp add tunnel cookie 1234567z
! Error: argument "1234567z" is wrong: cookie must be a hex string
! ␤
? 255
$ ip l2tp add tunnel cookie 0x345678
! Error: argument "0x345678" is wrong: cookie must be a hex string
! ␤
? 255
$ ip l2tp add tunnel peer_cookie " 1234567"
! Error: argument " 1234567" is wrong: cookie must be a hex string
! ␤
? 255
$ ip l2tp add tunnel peer_cookie 12345678zz345678
! Error: argument "12345678zz345678" is wrong: cookie must be a hex string
! ␤
? 255
$ ip l2tp add tunnel cookie
! Command line is not complete. Try option "help"
? 255
$ ip l2tp add tunnel cookie ABCDEF01
! Error: argument "tunnel_id" is required
? 255
