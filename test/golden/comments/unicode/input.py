# 非同期処理の例 🚀
import asyncio


async def あいさつ(名前):
    """挨拶する。"""
    await asyncio.sleep(0)  # 少し待つ ⏳
    return f"こんにちは、{名前}さん"


async def main():
    # Комментарий на русском: café, naïve
    print(await あいさつ("花子"))
    naïve = "été"
    print(naïve.upper(), "日本語".center(9, "・"))  # ← 全角
    print("🎉 done", "\N{SNOWMAN}", "\u00e9", "\U0001F600")


asyncio.run(main())
