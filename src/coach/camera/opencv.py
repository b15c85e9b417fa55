"""The one place where OpenCV is loaded, kept from disturbing Qt and from writing to the terminal.

On Linux its wheel points Qt at its own plugins on import; a QApplication made later then fails to start on xcb.
"""

import os

_POINTED_AT_ITS_OWN_QT = ("QT_QPA_PLATFORM_PLUGIN_PATH", "QT_QPA_FONTDIR")
_FILMS = "mov,matroska,avi,mpeg,mpegts,mpegvideo,m4v,h264,hevc,flv,asf,ogg,gif,mjpeg,mxf,ivf,wtv,dv"
_SETTINGS = {
    # Other kinds are no films: FFmpeg makes pictures of plain text, too, and follows lists to addresses elsewhere.
    "OPENCV_FFMPEG_CAPTURE_OPTIONS": f"format_whitelist;{_FILMS}",
    "OPENCV_LOG_LEVEL": "SILENT",
    "OPENCV_FFMPEG_LOGLEVEL": "-8",  # quiet; what cannot be read is told in our own words
    "OPENCV_VIDEOIO_V4L_SELECT_TIMEOUT": "2",  # seconds until a camera that has gone silent counts as away; 10 before
    "OPENCV_VIDEOIO_MSMF_ENABLE_HW_TRANSFORMS": "0",  # on Windows a camera otherwise takes half a minute to open
}


def _load() -> None:
    """Loads cv2, and leaves the environment as it was for Qt."""
    for name, value in _SETTINGS.items():
        os.environ.setdefault(name, value)
    before = {name: os.environ.get(name) for name in _POINTED_AT_ITS_OWN_QT}
    import cv2  # noqa: F401, PLC0415 - the environment has to stand first

    for name, path in before.items():
        if path is None:
            os.environ.pop(name, None)
        else:
            os.environ[name] = path


_load()

import cv2  # noqa: E402

__all__ = ["cv2"]
