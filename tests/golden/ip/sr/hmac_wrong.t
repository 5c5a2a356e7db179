# What is no key; nothing is asked for then.
$ ip sr hmac set
! Command line is not complete. Try option "help"
? 255
$ ip sr hmac set 1
! Command line is not complete. Try option "help"
? 255
$ ip sr hmac set foo sha1
! Error: argument "foo" is wrong: hmac KEYID value is invalid
? 255
$ ip sr hmac set 0 sha1
! Error: argument "0" is wrong: hmac KEYID value is invalid
? 255
$ ip sr hmac set -1 sha1
! Error: argument "-1" is wrong: hmac KEYID value is invalid
? 255
$ ip sr hmac set 4294967296 sha1
! Error: argument "4294967296" is wrong: hmac KEYID value is invalid
? 255
$ ip sr hmac set 1 sha
! Error: argument "sha" is wrong: hmac ALGO value is invalid
? 255
$ ip sr hmac set 1 SHA1
! Error: argument "SHA1" is wrong: hmac ALGO value is invalid
? 255
$ ip sr hmac set 1 ''
! Error: argument "" is wrong: hmac ALGO value is invalid
? 255
