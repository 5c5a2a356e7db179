# Wrong values.
$ ip link add e0 address 02:00:00:00:00:10 type dummy
$ ip link add link e0 s0 address 02:00:00:00:00:20 type macsec port 0
! Error: argument "0" is wrong: expected port != 0
? 255
$ ip link add link e0 s0 address 02:00:00:00:00:20 type macsec port 65536
! Error: argument "65536" is wrong: expected port
? 255
$ ip link add link e0 s0 address 02:00:00:00:00:20 type macsec sci x
! Error: argument "x" is wrong: expected sci
? 255
$ ip link add link e0 s0 address 02:00:00:00:00:20 type macsec encrypt maybe
! Error: argument of "encrypt" must be one of "off", "on", not "maybe"
? 1
$ ip link add link e0 s0 address 02:00:00:00:00:20 type macsec cipher what
! Error: argument "what" is wrong: expected: default, gcm-aes-128, gcm-aes-256, gcm-aes-xpn-128 or gcm-aes-xpn-256
? 255
$ ip link add link e0 s0 address 02:00:00:00:00:20 type macsec icvlen 7
! Error: argument "7" is wrong: ICV length must be in the range {8..16}
? 255
$ ip link add link e0 s0 address 02:00:00:00:00:20 type macsec icvlen 17
! Error: argument "17" is wrong: ICV length must be in the range {8..16}
? 255
$ ip link add link e0 s0 address 02:00:00:00:00:20 type macsec send_sci 1
! Error: argument of "send_sci" must be one of "off", "on", not "1"
? 1
$ ip link add link e0 s0 address 02:00:00:00:00:20 type macsec validate what
! Error: argument of "validate" must be one of "disabled", "check", "strict", not "what"
? 1
$ ip link add link e0 s0 address 02:00:00:00:00:20 type macsec encodingsa 4
! Error: argument "4" is wrong: expected an { 0..3 }
? 255
$ ip link add link e0 s0 address 02:00:00:00:00:20 type macsec window x
! Error: argument "x" is wrong: expected replay window size
? 255
$ ip link add link e0 s0 address 02:00:00:00:00:20 type macsec replay on
! replay protection enabled, but no window set. did you mean 'replay on window VALUE'?
? 1
