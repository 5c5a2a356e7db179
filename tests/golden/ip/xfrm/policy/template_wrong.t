# Templates that are none.
$ ip xfrm policy add dir in tmpl
! Command line is not complete. Try option "help"
? 255
$ ip xfrm policy add dir in tmpl x
! Error: argument "XFRM-PROTO" is required
? 255
$ ip xfrm policy add dir in tmpl spi 1
! Error: argument "XFRM-PROTO" is required
? 255
$ ip xfrm policy add dir in tmpl proto x
! Error: argument "x" is wrong: XFRM-PROTO value is invalid
? 255
$ ip xfrm policy add dir in tmpl proto 50
! Error: argument "50" is wrong: XFRM-PROTO value is invalid
? 255
$ ip xfrm policy add dir in tmpl proto hao spi 1
! "spi" is invalid with XFRM-PROTO value "hao"
? 1
$ ip xfrm policy add dir in tmpl proto esp mode x
! Error: argument "x" is wrong: MODE value is invalid
? 255
$ ip xfrm policy add dir in tmpl proto esp reqid x
! Error: argument "x" is wrong: REQID value is invalid
? 255
$ ip xfrm policy add dir in tmpl proto esp level x
! Error: argument "x" is wrong: LEVEL value is invalid
! ␤
? 255
$ ip xfrm policy add dir in tmpl src 1.1.1.1 dst ::1 proto esp
! Error: argument "esp" is wrong: the same address family is required between values after "src" and "dst"
? 255
$ ip xfrm policy add dir in tmpl proto esp mode tunnel src 1.1.1.1
$ ip xfrm policy add dir in tmpl level use
! Error: Invalid XFRM protocol in template.
? 2
$ ip xfrm policy add dir in tmpl src any proto esp
! Error: argument "any" is wrong: value after "src" has an unrecognized address family
? 255
